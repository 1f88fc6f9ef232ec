package org.trellis.notification;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;

/// The mailbox of the sample, where the mails stay that would have been sent: `/mailbox/{address}`. There is no such
/// page where mails are really sent, nor outside the sample.
class MailboxPage {

    private final Post post;
    private final Mailbox mailbox;

    MailboxPage(Post post, Mailbox mailbox) {
        this.post = post;
        this.mailbox = mailbox;
    }

    void register(@Observes Router router) {
        if (post.isKept()) {
            router.get("/mailbox/:address").order(-1).handler(this::show);
        }
    }

    private void show(RoutingContext request) {
        String address = String.valueOf(request.pathParam("address"));
        StringBuilder letters = new StringBuilder();
        for (Letter letter : mailbox.of(address)) {
            letters.append("<section><h2>")
                    .append(escaped(letter.subject()))
                    .append("</h2><pre>")
                    .append(escaped(letter.text()))
                    .append("</pre></section>");
        }
        request.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
                .putHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .end("""
                        <!doctype html>
                        <html lang="en">
                        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                        <title>Mailbox of %1$s</title>
                        <style>
                        :root { color-scheme: light dark; }
                        body { font: 1rem/1.5 system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
                        pre { white-space: pre-wrap; font: inherit; }
                        </style></head>
                        <body><main><h1>Mailbox of %1$s</h1>
                        %2$s</main></body></html>
                        """.formatted(escaped(address), letters.isEmpty() ? "<p>Empty.</p>" : letters.toString()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
