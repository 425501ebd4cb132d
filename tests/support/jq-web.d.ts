/** As much of jq as the checks of the examples use: the program itself, compiled for WebAssembly. */
declare module 'jq-web' {
	interface Jq {
		/** What `jq <flags> <filter>` prints for a text of JSON. */
		raw(json: string, filter: string, flags?: readonly string[]): string;
	}
	const jq: Promise<Jq>;
	export default jq;
}
