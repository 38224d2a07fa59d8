interface ImportMetaEnv {
  /** The content folder, relative to the project; `CONTENT_DIR` sets it. */
  readonly CONTENT_FOLDER: string;
}

declare module 'virtual:aspects.css';
