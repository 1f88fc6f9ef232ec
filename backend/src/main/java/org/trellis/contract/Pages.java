package org.trellis.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.trellis.database.CallerDistrict;
import org.trellis.database.Listing;
import org.trellis.problem.ProblemType;
import org.trellis.problem.Unreadable;
import org.trellis.secret.MasterKey;
import org.trellis.secret.Seal;

/// Reads lists page by page, by key and not by counting, so that page 1,000 costs what page 1 does.
///
/// A cursor holds the last row's key and id, signed for this district and this list, so that it can be neither forged
/// nor carried over.
@ApplicationScoped
public class Pages {

    private static final int SIGNATURE_BYTES = 16;

    private final EntityManager em;
    private final CallerDistrict district;
    private final Seal seal;

    Pages(EntityManager em, CallerDistrict district, MasterKey master) {
        this.em = em;
        this.district = district;
        this.seal = master.seal("list cursors");
    }

    /// How a list is ordered: by a key, then by id.
    ///
    /// @param list the list's name, so that its cursors fit no other list
    /// @param key HQL of what the list is ordered by, such as `t.name`
    /// @param id HQL of the id, such as `t.id`
    /// @param descending newest or largest first
    /// @param keyOf the key of a row, as text
    /// @param idOf the id of a row
    /// @param parse the key back from its text
    public record Order<T>(
            String list,
            String key,
            String id,
            boolean descending,
            Function<T, String> keyOf,
            Function<T, UUID> idOf,
            Function<String, Object> parse) {

        /// By name, A first.
        public static <T> Order<T> byText(
                String list, String key, String id, Function<T, String> keyOf, Function<T, UUID> idOf) {
            return new Order<>(list, key, id, false, keyOf, idOf, text -> text);
        }
    }

    /// The page of `listing` that `wanted` asks for.
    ///
    /// @throws Unreadable if the cursor was not given for this list in this district
    public <T> Page<T> read(Listing<T> listing, Order<T> order, PageRequest wanted) {
        Long total = wanted.countsAll() ? listing.count(em) : null;
        if (wanted.cursor != null) {
            Position after = position(order, wanted.cursor);
            listing.where("(" + order.key() + ", " + order.id() + ") " + (order.descending() ? "<" : ">")
                            + " (:afterKey, :afterId)")
                    .with("afterKey", after.key())
                    .with("afterId", after.id());
        }
        String direction = order.descending() ? " desc" : "";
        List<T> rows = listing.read(em, order.key() + direction + ", " + order.id() + direction, wanted.limit + 1);
        boolean more = rows.size() > wanted.limit;
        List<T> items = more ? rows.subList(0, wanted.limit) : rows;
        return new Page<>(items, more ? cursor(order, items.getLast()) : null, total);
    }

    private record Position(Object key, UUID id) {}

    private <T> String cursor(Order<T> order, T row) {
        byte[] key = order.keyOf().apply(row).getBytes(StandardCharsets.UTF_8);
        UUID id = order.idOf().apply(row);
        byte[] plain = ByteBuffer.allocate(Long.BYTES * 2 + key.length)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .put(key)
                .array();
        byte[] signature = signature(order, plain);
        byte[] signed = ByteBuffer.allocate(SIGNATURE_BYTES + plain.length)
                .put(signature)
                .put(plain)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
    }

    private <T> Position position(Order<T> order, String cursor) {
        byte[] signed = decoded(cursor);
        if (signed == null || signed.length < SIGNATURE_BYTES + Long.BYTES * 2) {
            throw new Unreadable(ProblemType.INVALID_CURSOR);
        }
        byte[] plain = Arrays.copyOfRange(signed, SIGNATURE_BYTES, signed.length);
        if (!MessageDigest.isEqual(signature(order, plain), Arrays.copyOf(signed, SIGNATURE_BYTES))) {
            throw new Unreadable(ProblemType.INVALID_CURSOR);
        }
        ByteBuffer position = ByteBuffer.wrap(plain);
        UUID id = new UUID(position.getLong(), position.getLong());
        byte[] key = new byte[position.remaining()];
        position.get(key);
        return new Position(order.parse().apply(new String(key, StandardCharsets.UTF_8)), id);
    }

    private static byte @Nullable [] decoded(String cursor) {
        try {
            return Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException notBase64) {
            return null;
        }
    }

    private byte[] signature(Order<?> order, byte[] plain) {
        byte[] where = (district.id() + " " + order.list() + " ").getBytes(StandardCharsets.UTF_8);
        return Arrays.copyOf(seal.on(where, plain), SIGNATURE_BYTES);
    }
}
