import { addressesOf, addressOf, type Addresses } from '../addresses.ts';
import type { Content } from '../entries.ts';
import { linksOf, withoutCode } from '../markdown.ts';
import { didYouMean, nearest } from '../nearest.ts';
import { pairFault } from '../pair-address.ts';
import { type Problem, problemAt } from '../problem.ts';

/** What is wrong with a link to this site, or undefined. `target` begins with a slash. */
function deadLink(target: string, addresses: Addresses): string | undefined {
	const [, path = '', fragment = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(target) ?? [];
	const fragments = addresses.get(path);
	if (fragments === undefined) {
		const fault = pairFault(path, addresses);
		if (fault !== undefined) return `The link ${target} leads nowhere. ${fault}`;
		const whole = nearest(path, addresses.keys());
		const meant = whole ?? `${path.slice(0, path.indexOf('/', 1) + 1) || '/'}`;
		const hint = addresses.has(meant) ? ` Did you mean ${meant}?` : ` The addresses begin with /features/, /meshes/, /compare/, /sources/.`;
		return `The link ${target} leads nowhere.${hint}`;
	}
	if (fragment === '' || fragments === 'any' || fragments.has(fragment)) return undefined;
	return `The link ${target} leads to a page that has no #${fragment}.${didYouMean(fragment, fragments)}`;
}

/** What is wrong with the target of a link, or undefined. `here` is the address of the page that shows the link. */
function wrongLink(target: string, here: string | undefined, addresses: Addresses): string | undefined {
	if (target === '') return 'This link leads nowhere. Write its address between the parentheses.';
	if (target.startsWith('mailto:')) return undefined;
	if (target.startsWith('https://')) return URL.canParse(target) ? undefined : `${target} is not an address.`;
	if (target.startsWith('http://')) return `The link ${target} is not encrypted. Write the https:// address.`;
	if (target.startsWith('//')) return `The link ${target} has no https: in front. Write https:${target}.`;
	if (target.startsWith('/')) return deadLink(target, addresses);
	if (target.startsWith('#')) return here === undefined ? undefined : deadLink(here + target, addresses);
	if (/^(?:www\.|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:\/|$))/i.test(target) && !/\.(?:mdx?|html?)$/.test(target)) {
		return `The link ${target} has no https:// in front. Write https://${target}.`;
	}
	if (/^[a-z][a-z+.-]*:/i.test(target)) return `The link ${target} cannot be followed by everybody. Write an https:// address.`;
	return `The link ${target} starts at the page it stands on, which moves. Write the address from the root of the site, for example /features/<id>/.`;
}

/** Every link in prose can be followed, today and under any base path. */
export function linksLive(content: Content): readonly Problem[] {
	const addresses = addressesOf(content);
	return content.prose.flatMap(({ collection, id, file, body, bodyLine }) => {
		const prose = withoutCode(body);
		const links = linksOf(prose);
		const here = addressOf(collection, id);
		const at = (line: number, message: string): Problem => problemAt(file, bodyLine + line - 1, message);
		const dead = links.flatMap(({ line, target }) => {
			const message = wrongLink(target, here, addresses);
			return message === undefined ? [] : [at(line, message)];
		});
		const bare = prose.lines.flatMap((text, index) => {
			const inLinks = links.filter(({ line }) => line === index + 1).map(({ target }) => target);
			return [...text.matchAll(/\bhttp:\/\/[^\s)\]>]+|(?<![\w/.])www\.[^\s)\]>]+/g)]
				.filter(([address]) => !inLinks.some((target) => target.includes(address)))
				.map(([address]) => at(index + 1, `The browser would follow ${address} unencrypted. Write [words](https://…), or put it in backticks if it is code.`));
		});
		return [...dead, ...bare];
	});
}
