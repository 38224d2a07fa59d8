interface ImportMetaEnv {
  /** The content folder, relative to the project; `CONTENT_DIR` sets it. */
  readonly CONTENT_FOLDER: string;
  /** Web address of the source repository; '' where there is none. `REPOSITORY_URL` overrides `site.ts`. */
  readonly REPOSITORY: string;
}

declare module 'virtual:aspects.css';
