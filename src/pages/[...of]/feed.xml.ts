import type { APIRoute } from 'astro';
import { Feed } from 'feed';
import { loadCatalogue, loadHistory } from '../../content/load.ts';
import { href, SITE_NAME } from '../../site.ts';
import { type FeedView, feedViews } from '../../views/feed.ts';

export async function getStaticPaths() {
	const views = feedViews(await loadHistory(), await loadCatalogue());
	return views.map((view) => ({ params: { of: view.path.slice(1, -'/feed.xml'.length) || undefined }, props: { view } }));
}

interface Props {
	view: FeedView;
}

/** A day as its midnight, wherever the build runs. */
const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** What stands in a feed as HTML is text. */
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** An Atom feed. Days come from the content, and an entry's id is its address. */
export const GET: APIRoute<Props> = ({ props: { view }, site }) => {
	const address = (path: string): string => new URL(href(path), site).href;
	const feed = new Feed({
		id: address(view.path),
		title: `${SITE_NAME}: ${view.title}`,
		description: view.subtitle,
		link: address(view.page),
		feedLinks: { atom: address(view.path) },
		author: { name: SITE_NAME, link: address('/') },
		copyright: 'CC BY 4.0',
		language: 'en',
		generator: SITE_NAME,
		updated: midnight(view.updated),
	});
	for (const { path, title, day, summary, category } of view.entries) {
		feed.addItem({
			id: address(path),
			link: address(path),
			title: escaped(title),
			date: midnight(day),
			published: midnight(day),
			description: escaped(summary),
			category: [{ name: category, term: category.toLowerCase().replaceAll(' ', '-') }],
		});
	}
	return new Response(feed.atom1(), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
