import type { AstroIntegration } from 'astro';

/** Registers `client:near`, the one client directive the site uses; see `near.ts`. */
export function nearDirective(): AstroIntegration {
  return {
    name: 'near-directive',
    hooks: {
      'astro:config:setup': ({ addClientDirective }) => {
        addClientDirective({ name: 'near', entrypoint: './src/layout/near.ts' });
      },
    },
  };
}

declare module 'astro' {
  interface AstroClientDirectives {
    'client:near'?: boolean;
  }
}
