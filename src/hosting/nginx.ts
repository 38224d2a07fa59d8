import {
  contentTypes,
  everywhere,
  fresh,
  immutable,
  immutablePaths,
  type Place,
} from './headers.ts';

const textTypes =
  'text/plain text/css text/xml application/javascript application/json application/manifest+json image/svg+xml';

/** @param listen what nginx listens to; `certbot --nginx` makes it an address with a certificate */
export function nginxConfig({ host, base, root }: Place, listen = '80'): string {
  const pattern = (path: string) => path.replaceAll('.', '\\.').replace('*', '.+');
  const cached = immutablePaths.map(pattern).join('|');
  const headers = Object.entries(everywhere)
    .map(([name, value]) => `    add_header ${name} "${value}" always;`)
    .join('\n');
  const types = Object.entries(contentTypes)
    .map(([ending, type]) => `    location ~ \\.${ending}$ { types {} default_type ${type}; }`)
    .join('\n');
  return `# In /etc/nginx/conf.d/ oder sites-enabled/. Das Zertifikat richtet „certbot --nginx“ ein.
map $uri $cache_control_of_serie {
    default "${fresh}";
    "~^${pattern(base)}(?:${cached})$" "${immutable}";
}

server {
    listen ${listen};
    server_name ${host};
    root ${root};
    charset utf-8;
    charset_types ${textTypes};
    absolute_redirect off;
    error_page 404 ${base}404.html;

    # Der Bau hat alles gepackt. Mit dem Paket libnginx-mod-http-brotli-static auch: brotli_static on;
    gzip_static on;
    gzip_vary on;

    # Ein add_header in einer location ließe alle anderen wegfallen, deshalb steht keines dort.
${headers}
    add_header Cache-Control $cache_control_of_serie always;

${types}
}
`;
}
