import type { APIRoute } from 'astro';
import { loadSearchable } from '../content/load.ts';
import { href, SITE_NAME, SITE_PURPOSE } from '../site.ts';
import { outline } from '../views/outline.ts';
import { sitePages } from '../views/site-pages.ts';

export const GET: APIRoute = async ({ site }) => {
	const content = await loadSearchable();
	const whole = (path: string): string => new URL(href(path), site).href;
	return new Response(outline(sitePages(content), { name: SITE_NAME, purpose: SITE_PURPOSE, edition: content.catalogue.edition }, whole));
};
