/** Loaded ahead of a build (`build.ts`): for it, it is a hundred days later. */
const later = 100 * 24 * 3_600_000;
const Today = Date;

globalThis.Date = class extends Today {
  constructor(...given: []) {
    if (given.length > 0) super(...given);
    else super(Today.now() + later);
  }

  static override now(): number {
    return Today.now() + later;
  }
} as DateConstructor;
