import { serverNow } from '#lib/api/serverTime.ts';

/** The server's time, told anew each second while a component shows it. Called where the component begins. */
export function createTicking() {
  let now = $state(serverNow());

  $effect(() => {
    const tick = setInterval(() => (now = serverNow()), 1000);
    return () => clearInterval(tick);
  });

  return {
    get now() {
      return now;
    }
  };
}
