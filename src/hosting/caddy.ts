import {
  contentTypes,
  everywhere,
  fresh,
  immutable,
  immutablePaths,
  type Place,
} from './headers.ts';

/** Caddy fetches a certificate by itself where its address is a host name. */
export function caddyConfig({ host, base, root }: Place): string {
  const headers = Object.entries(everywhere)
    .map(([name, value]) => `\t\t${name} "${value}"`)
    .join('\n');
  const types = Object.entries(contentTypes)
    .map(
      ([ending, type]) => `\t@${ending} path *.${ending}\n\theader @${ending} Content-Type ${type}`,
    )
    .join('\n');
  const cached = immutablePaths.map((path) => base + path).join(' ');
  return `# Als Caddyfile; um das Zertifikat kümmert sich Caddy selbst.
${host} {
	root * ${root}
	header {
${headers}
	}
	@immutable path ${cached}
	@fresh not path ${cached}
	header @immutable Cache-Control "${immutable}"
	header @fresh Cache-Control ${fresh}
${types}
	# Der Bau hat alles gepackt.
	file_server {
		precompressed br gzip
	}
	handle_errors {
		header Cache-Control ${fresh}
		rewrite * ${base}404.html
		file_server
	}
}
`;
}
