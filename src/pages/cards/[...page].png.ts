import type { APIRoute } from 'astro';
import { ahead, drawCard } from '../../cards/draw.ts';
import { loadSearchable } from '../../content/load.ts';
import { longDay } from '../../domain/days.ts';
import { cardPath, CARDS_DRAWN, SITE_NAME } from '../../site.ts';
import { type SitePage, sitePages } from '../../views/site-pages.ts';

interface Props {
	page: SitePage;
	draw: (page: SitePage) => Promise<Buffer<ArrayBuffer>>;
}

export async function getStaticPaths() {
	if (!CARDS_DRAWN) return [];
	const content = await loadSearchable();
	const frame = { name: SITE_NAME, foot: `Facts compared with their sources up to ${longDay(content.catalogue.edition)}` };
	const pages = sitePages(content);
	const draw = ahead(pages, ({ card }) => drawCard(card, frame));
	return pages.map((page) => ({ params: { page: cardPath(page.path).replace(/^\/cards\/|\.png$/g, '') }, props: { page, draw } }));
}

export const GET: APIRoute<Props> = async ({ props: { page, draw } }) => new Response(await draw(page));
