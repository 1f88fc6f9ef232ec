/** What lies over the page: one of these at a time. */
type Layer = 'palette' | 'keys' | 'more';

let top = $state<Layer>();

export const layers = {
  get top() {
    return top;
  },
  open(layer: Layer): void {
    top = layer;
  },
  close(): void {
    top = undefined;
  }
};
