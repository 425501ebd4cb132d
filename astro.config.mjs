// @ts-check
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { listedPages } from './src/integrations/listed.ts';
import { twins } from './src/integrations/twins.ts';

/** A path that starts and ends with one slash. */
const base = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/+/g, '/');
const outDir = process.env.OUT_DIR ?? 'dist';

const listed = listedPages(outDir, base);

/**
 * What an island imports late has no styles and nothing else to fetch first. Vite's helper for those weighs more than the
 * island; this one only imports.
 * @type {import('vite').Plugin}
 */
const plainImports = {
	name: 'plain-imports',
	enforce: 'pre',
	load: (id) => (id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : undefined),
};

export default defineConfig({
	site: process.env.SITE ?? 'https://whichmesh.example',
	base,
	outDir,
	// One cache for each catalogue and output, so that a build never meets another one's.
	cacheDir: `node_modules/.cache/astro-${`${process.env.CONTENT_DIR ?? ''} ${outDir}`.replace(/\W+/g, '-')}`,
	trailingSlash: 'always',
	// White space between words and links stays as the templates have it.
	compressHTML: true,
	// The policy allows scripts and styles from files only.
	build: { inlineStylesheets: 'never', assets: '_assets' },
	markdown: { syntaxHighlight: 'prism' },
	integrations: [mdx(), twins(), sitemap({ filter: listed.isListed, serialize: listed.withDay, namespaces: { news: false, xhtml: false, image: false, video: false } })],
	vite: {
		plugins: [tailwindcss(), plainImports],
		build: {
			assetsInlineLimit: 0,
			modulePreload: false,
			rolldownOptions: {
				// Pages name several of these; a hash says all that a browser needs, in fewer bytes than a name beside it.
				output: { assetFileNames: '_assets/[hash][extname]', entryFileNames: '_assets/[hash].js', chunkFileNames: '_assets/[hash].js' },
				// Astro marks every rendered content file with a directive of its own; the bundler's warning of each says nothing.
				onLog: (level, log, report) => {
					if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
				},
			},
		},
	},
	devToolbar: { enabled: false },
	prefetch: false,
});
