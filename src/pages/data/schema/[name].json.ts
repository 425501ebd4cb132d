import type { APIRoute } from 'astro';
import { z } from 'astro/zod';
import { DATA_SCHEMAS } from '../../../schema/data.ts';
import { href } from '../../../site.ts';

export const getStaticPaths = () => Object.entries(DATA_SCHEMAS).map(([name, schema]) => ({ params: { name }, props: { schema } }));

interface Props {
	schema: (typeof DATA_SCHEMAS)[keyof typeof DATA_SCHEMAS];
}

export const GET: APIRoute<Props> = ({ props, params, site }) =>
	Response.json({ $id: new URL(href(`/data/schema/${params['name']}.json`), site).href, ...z.toJSONSchema(props.schema) });
