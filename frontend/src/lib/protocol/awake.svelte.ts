/** Keeps the screen from falling asleep while it is wanted, where the browser can; called where a component begins. */
export function keepAwake(isWanted: () => boolean): void {
  $effect(() => {
    if (!isWanted() || !('wakeLock' in navigator)) return;
    let lock: WakeLockSentinel | undefined;
    let isOver = false;

    // The browser lets go of it whenever the page is hidden.
    const ask = async (): Promise<void> => {
      if (document.visibilityState !== 'visible') return;
      lock = await navigator.wakeLock.request('screen').catch(() => undefined);
      if (isOver) await lock?.release();
    };

    const onVisible = (): void => void ask();
    document.addEventListener('visibilitychange', onVisible);
    void ask();
    return () => {
      isOver = true;
      document.removeEventListener('visibilitychange', onVisible);
      void lock?.release();
    };
  });
}
