// Loaded into every process of ours: it ends when whoever started it has ended, in whatever way.
process.on('disconnect', () => process.exit(1));
process.channel?.unref();

// What a wrong clock does to a process: `Date` and all that is built upon it are off by so many milliseconds.
const shift = Number(process.env.CLOCK_SHIFT_MS ?? 0);
if (shift !== 0) {
  const right = Date.now.bind(Date);
  globalThis.Date = class extends Date {
    constructor(...given) {
      super(...(given.length === 0 ? [right() + shift] : given));
    }
    static now() {
      return right() + shift;
    }
  };
}
