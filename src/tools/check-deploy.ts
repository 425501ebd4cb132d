import { faultsOf } from '../delivery/deployed.ts';

/** Paths below the base path that a site always has, one for each zone of headers, with the status that each answers. */
const ALWAYS: readonly [path: string, status: number][] = [
	['/', 200],
	['/compare/', 200],
	['/data/matrix.json', 200],
	['/embed/', 200],
	['/embed/matrix/', 200],
	['/sw.js', 200],
	['/theme.js', 200],
	['/no-such-page/', 404],
];

/** How long a host may take to answer, in milliseconds. */
const PATIENCE = 20_000;

/** The first file with a hash in its name that a page asks for, below the base path. */
function assetOf(html: string, base: string): string | undefined {
	const address = /(?:src|href)="([^"]*\/_assets\/[^"]+)"/.exec(html)?.[1];
	return address?.startsWith(base) ? `/${address.slice(base.length)}` : undefined;
}

async function ask(site: URL, path: string): Promise<{ status: number; headers: Map<string, string>; text: string }> {
	const response = await fetch(new URL(path.slice(1), site), { redirect: 'manual', signal: AbortSignal.timeout(PATIENCE) });
	return { status: response.status, headers: new Map(response.headers), text: await response.text() };
}

/** `npm run check:deploy -- https://mesh.example/` says which headers a site that has been put up does not send. */
async function main(address: string | undefined): Promise<number> {
	if (!address || !URL.canParse(address) || !/^https?:/.test(address)) {
		process.stderr.write('Say which site: npm run check:deploy -- https://mesh.example/\n');
		return 2;
	}
	const site = new URL(address.replace(/\/*$/, '/'));
	try {
		const front = await ask(site, '/');
		const asset = assetOf(front.text, site.pathname);
		const asked: readonly [string, number][] = asset === undefined ? ALWAYS : [...ALWAYS, [asset, 200]];
		const faults = asset === undefined ? ['/: asks for no file under _assets. Is this the built site, and its base path right?'] : [];
		for (const [path, status] of asked) faults.push(...faultsOf({ path, ...(await ask(site, path)) }, status));
		process.stdout.write(faults.length === 0 ? `${site.href} sends all that it should: ${asked.length} addresses asked.\n` : `${faults.join('\n')}\n${faults.length} faults at ${site.href}\n`);
		return faults.length === 0 ? 0 : 1;
	} catch (error) {
		const cause = error instanceof Error && error.cause instanceof Error ? `: ${error.cause.message}` : '';
		process.stderr.write(`${site.href} could not be asked. ${error instanceof Error ? error.message : String(error)}${cause}\n`);
		return 1;
	}
}

process.exitCode = await main(process.argv[2]);
