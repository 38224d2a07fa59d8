interface ImportMetaEnv {
  /** The content folder, relative to the project; `CONTENT_DIR` sets it. */
  readonly CONTENT_FOLDER: string;
  /** Web address of the source repository; '' where there is none. `REPOSITORY_URL` overrides `site.ts`. */
  readonly REPOSITORY: string;
}

declare module 'virtual:aspects.css';

/** TypeScript does not know Trusted Types yet; older browsers do neither. */
interface Window {
  readonly trustedTypes?: {
    createPolicy: <Rule extends 'createHTML' | 'createScriptURL'>(
      name: string,
      rules: Record<Rule, (text: string) => string>,
    ) => Record<Rule, (text: string) => unknown>;
  };
}
