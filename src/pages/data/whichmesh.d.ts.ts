import type { APIRoute } from 'astro';
import { typesOf } from '../../downloads/schemas.ts';
import { href, SITE_NAME } from '../../site.ts';

/** The formats as types, for programs written in TypeScript. */
export const GET: APIRoute = async ({ site }) => {
	const page = new URL(href('/data/'), site).href;
	return new Response(await typesOf(`Types of the files at ${page}, made from their schemas. ${SITE_NAME}, CC BY 4.0.`), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
