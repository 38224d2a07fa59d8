/** What a journey asks of an engine; an adapter for each way of driving one. */
export interface Driver {
  /** As a person would say it: „Firefox 153.7.0“. */
  readonly version: string;
  /** Opens an address and waits for its load event. */
  open(url: string): Promise<void>;
  /** Runs a function in the page; it sees its arguments only. */
  run<Args extends unknown[], Result>(
    script: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
  /** Clicks with the mouse, pixels from the upper left corner of the viewport. */
  clickAt(x: number, y: number): Promise<void>;
  /** Types into what has the focus, letter by letter. */
  type(text: string): Promise<void>;
  press(key: Key): Promise<void>;
  /** Chooses in a native list, by the words of the option. */
  choose(selector: string, option: string): Promise<void>;
  /** Gives a file to a file input. */
  attach(selector: string, path: string): Promise<void>;
  close(): Promise<void>;
}

export type Key = 'Tab' | 'Enter' | 'Escape' | 'ArrowDown' | 'ArrowUp' | 'Space';

/** Every engine is launched with reduced motion: movement proves nothing here and takes time. */
export interface LaunchOptions {
  executablePath: string;
  /** Where downloads land, without a question. It is thrown away afterwards. */
  downloads: string;
}

export const viewport = { width: 1280, height: 900 };
