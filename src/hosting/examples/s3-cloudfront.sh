#!/usr/bin/env bash
# Legt dist/ in einen Bucket, der hinter CloudFront liegt. Aufruf: BUCKET=… DISTRIBUTION=… bash s3-cloudfront.sh
# CloudFront packt selbst (Compress: true), die .br und .gz des Baus bleiben hier.
set -euo pipefail

# Erst, was seinen Inhalt im Namen trägt, dann, was darauf verweist; aufgeräumt wird zuletzt.
aws s3 sync dist "s3://$BUCKET" --exclude "*" --include "_astro/*" --include "pagefind/filter/*" --include "pagefind/fragment/*" --include "pagefind/index/*" --exclude "*.br" --exclude "*.gz" --exclude _headers --cache-control "public, max-age=31536000, immutable"
aws s3 sync dist "s3://$BUCKET" --exclude "_astro/*" --exclude "pagefind/filter/*" --exclude "pagefind/fragment/*" --exclude "pagefind/index/*" --exclude "*.br" --exclude "*.gz" --exclude _headers --cache-control "no-cache"
aws s3 cp dist "s3://$BUCKET" --recursive --exclude "*" --include "*.bib" --content-type application/x-bibtex --cache-control "no-cache"
aws s3 cp dist "s3://$BUCKET" --recursive --exclude "*" --include "*.pagefind" --content-type application/octet-stream --cache-control "no-cache"
aws s3 cp dist "s3://$BUCKET" --recursive --exclude "*" --include "*.pf_filter" --content-type application/octet-stream --cache-control "public, max-age=31536000, immutable"
aws s3 cp dist "s3://$BUCKET" --recursive --exclude "*" --include "*.pf_fragment" --content-type application/octet-stream --cache-control "public, max-age=31536000, immutable"
aws s3 cp dist "s3://$BUCKET" --recursive --exclude "*" --include "*.pf_index" --content-type application/octet-stream --cache-control "public, max-age=31536000, immutable"
aws s3 cp dist "s3://$BUCKET" --recursive --exclude "*" --include "*.pf_meta" --content-type application/octet-stream --cache-control "no-cache"
aws s3 cp dist "s3://$BUCKET" --recursive --exclude "*" --include "*.ris" --content-type application/x-research-info-systems --cache-control "no-cache"
aws s3 cp dist "s3://$BUCKET" --recursive --exclude "*" --include "*.webmanifest" --content-type application/manifest+json --cache-control "no-cache"
aws s3 sync dist "s3://$BUCKET" --delete --size-only --exclude "*.br" --exclude "*.gz" --exclude _headers
aws cloudfront create-invalidation --distribution-id "$DISTRIBUTION" --paths "/*"

# Einmal einzurichten für example.org:
# 1. Antwort-Header:  aws cloudfront create-response-headers-policy --response-headers-policy-config file://headers.json
: <<'HEADERS_JSON'
{
  "Name": "serie",
  "SecurityHeadersConfig": {
    "StrictTransportSecurity": {
      "AccessControlMaxAgeSec": 31536000,
      "Override": true
    },
    "ContentSecurityPolicy": {
      "ContentSecurityPolicy": "frame-ancestors 'none'",
      "Override": true
    },
    "ContentTypeOptions": {
      "Override": true
    },
    "ReferrerPolicy": {
      "ReferrerPolicy": "same-origin",
      "Override": true
    }
  },
  "CustomHeadersConfig": {
    "Quantity": 2,
    "Items": [
      {
        "Header": "Permissions-Policy",
        "Value": "camera=(), display-capture=(), geolocation=(), microphone=(), midi=(), payment=(), usb=()",
        "Override": true
      },
      {
        "Header": "Cross-Origin-Opener-Policy",
        "Value": "same-origin",
        "Override": true
      }
    ]
  }
}
HEADERS_JSON
# 2. Eine CloudFront-Funktion (Viewer request), die zu jedem Ordner die Seite darin holt:
: <<'FUNCTION_JS'
function handler(event) {
  var request = event.request;
  if (request.uri.endsWith('/')) request.uri += 'index.html';
  return request;
}
FUNCTION_JS
# 3. Eigene Fehlerseite: 403 und 404 antworten mit /404.html und dem Status 404.
