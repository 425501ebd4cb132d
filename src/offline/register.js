// Appended to theme.js by a build with the worker. The policy makes one address and no other.
{
	const address = () => WORKER;
	addEventListener('load', () =>
		navigator.serviceWorker
			?.register(self.trustedTypes?.createPolicy('sw', { createScriptURL: address }).createScriptURL('') ?? address())
			.catch(() => {}),
	);
}
