import { changeMe, changePassword, getMe } from '#lib/api/generated/sdk.gen.ts';
import type { MeChange } from '#lib/api/generated/types.gen.ts';
import { held, ifMatch, type Held } from '#lib/api/held.ts';
import { queryClient } from '#lib/api/queryClient.ts';
import type { Me } from '#lib/api/generated/types.gen.ts';
import { meQuery } from '#lib/session/queries.ts';

/** Changes what is kept about me, and shows it everywhere at once. */
export async function saveMe(change: MeChange, etag: string): Promise<Held<Me>> {
  const saved = await held(changeMe({ body: change, headers: ifMatch(etag), throwOnError: true }));
  queryClient.setQueryData(meQuery().queryKey, saved);
  return saved;
}

/** Me as the server has it now, past every cache. */
export async function freshMe(): Promise<Held<Me>> {
  return held(getMe({ throwOnError: true }));
}

export async function savePassword(current: string, wanted: string): Promise<void> {
  await changePassword({ body: { current, wanted }, throwOnError: true });
}
