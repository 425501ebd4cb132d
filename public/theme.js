// Before the first paint, so that no theme flashes. Storage may be forbidden.
(() => {
	const KEY = 'theme';
	const root = document.documentElement;
	const read = () => {
		try {
			return localStorage.getItem(KEY) ?? '';
		} catch {
			return '';
		}
	};
	const show = (theme) => {
		if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
		else delete root.dataset.theme;
	};
	show(read());
	document.addEventListener('DOMContentLoaded', () => {
		const choice = document.getElementById('theme');
		if (!choice) return;
		choice.value = root.dataset.theme ?? '';
		choice.parentElement.hidden = false;
		choice.addEventListener('change', () => {
			show(choice.value);
			try {
				localStorage.setItem(KEY, choice.value);
			} catch {}
		});
	});
})();
