declare module 'ico-endec' {
	/** Puts PNG pictures of several sizes into one icon file. */
	const ico: { encode(pictures: readonly ArrayBufferLike[]): ArrayBuffer };
	export default ico;
}
