import {
  contentTypes,
  everywhere,
  fresh,
  immutable,
  immutablePaths,
  type Place,
} from './headers.ts';

const maxAge = Number(/\d+/.exec(everywhere['Strict-Transport-Security'] ?? '')?.[0]);

/** The headers as CloudFront takes them: those it knows by name, the rest as they stand. */
export function responseHeadersPolicy() {
  const custom = ['Permissions-Policy', 'Cross-Origin-Opener-Policy'].map((name) => ({
    Header: name,
    Value: everywhere[name],
    Override: true,
  }));
  return {
    Name: 'serie',
    SecurityHeadersConfig: {
      StrictTransportSecurity: { AccessControlMaxAgeSec: maxAge, Override: true },
      ContentSecurityPolicy: {
        ContentSecurityPolicy: everywhere['Content-Security-Policy'],
        Override: true,
      },
      ContentTypeOptions: { Override: true },
      ReferrerPolicy: { ReferrerPolicy: everywhere['Referrer-Policy'], Override: true },
    },
    CustomHeadersConfig: { Quantity: custom.length, Items: custom },
  };
}

/** A script that lays a built site into a bucket behind CloudFront. */
export function cloudFrontScript({ host, base }: Place): string {
  const below = base.slice(1);
  const target = `"s3://$BUCKET${base.replace(/\/$/, '')}"`;
  const hidden = '--exclude "*.br" --exclude "*.gz" --exclude _headers';
  const patterns = (flag: string) => immutablePaths.map((path) => `${flag} "${path}"`).join(' ');
  const types = Object.entries(contentTypes)
    .map(([ending, type]) => {
      // The table of contents alone has the same name in every version.
      const age = /^pf_(?!meta)/.test(ending) ? immutable : fresh;
      return `aws s3 cp dist ${target} --recursive --exclude "*" --include "*.${ending}" --content-type ${type} --cache-control "${age}"`;
    })
    .join('\n');
  return `#!/usr/bin/env bash
# Legt dist/ in einen Bucket, der hinter CloudFront liegt. Aufruf: BUCKET=… DISTRIBUTION=… bash s3-cloudfront.sh
# CloudFront packt selbst (Compress: true), die .br und .gz des Baus bleiben hier.
set -euo pipefail

# Erst, was seinen Inhalt im Namen trägt, dann, was darauf verweist; aufgeräumt wird zuletzt.
aws s3 sync dist ${target} --exclude "*" ${patterns('--include')} ${hidden} --cache-control "${immutable}"
aws s3 sync dist ${target} ${patterns('--exclude')} ${hidden} --cache-control "${fresh}"
${types}
aws s3 sync dist ${target} --delete --size-only ${hidden}
aws cloudfront create-invalidation --distribution-id "$DISTRIBUTION" --paths "${base}*"

# Einmal einzurichten für ${host}:
# 1. Antwort-Header:  aws cloudfront create-response-headers-policy --response-headers-policy-config file://headers.json
: <<'HEADERS_JSON'
${JSON.stringify(responseHeadersPolicy(), null, 2)}
HEADERS_JSON
# 2. Eine CloudFront-Funktion (Viewer request), die zu jedem Ordner die Seite darin holt:
: <<'FUNCTION_JS'
function handler(event) {
  var request = event.request;
  if (request.uri.endsWith('/')) request.uri += 'index.html';
  return request;
}
FUNCTION_JS
# 3. Eigene Fehlerseite: 403 und 404 antworten mit /${below}404.html und dem Status 404.
`;
}
