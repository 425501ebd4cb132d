import { lightPalette } from '../cards/look.ts';
import { href, SITE_NAME, SITE_PURPOSE } from '../site.ts';

const icon = (size: number, purpose?: string) => ({
	src: href(`/icons/${purpose ?? 'any'}-${size}.png`),
	sizes: `${size}x${size}`,
	type: 'image/png',
	...(purpose === undefined ? {} : { purpose }),
});

export const GET = (): Response => {
	const { surface, accent } = lightPalette();
	const manifest = {
		id: href('/'),
		name: SITE_NAME,
		short_name: SITE_NAME,
		description: `${SITE_PURPOSE}.`,
		lang: 'en',
		dir: 'ltr',
		start_url: href('/'),
		scope: href('/'),
		display: 'minimal-ui',
		background_color: surface,
		theme_color: accent,
		icons: [{ src: href('/favicon.svg'), sizes: 'any', type: 'image/svg+xml' }, icon(192), icon(512), icon(512, 'maskable')],
	};
	return new Response(JSON.stringify(manifest), { headers: { 'Content-Type': 'application/manifest+json' } });
};
