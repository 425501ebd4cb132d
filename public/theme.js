// Runs before the first paint, so that a chosen theme never flashes. A file of its own: the policy allows no inline script.
(() => {
	const KEY = 'theme';
	const root = document.documentElement;
	const read = () => {
		try {
			return localStorage.getItem(KEY) ?? '';
		} catch {
			return ''; // Storage is forbidden: the system's wish holds.
		}
	};
	const show = (theme) => {
		if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
		else delete root.dataset.theme;
	};
	show(read());
	addEventListener('keydown', (event) => {
		if (event.key === '/' && !event.defaultPrevented && !event.target.closest('input, select, textarea')) {
			event.preventDefault();
			document.getElementById('search')?.click();
		}
	});
	document.addEventListener('DOMContentLoaded', () => {
		const choice = document.getElementById('theme');
		if (!choice) return;
		choice.value = root.dataset.theme ?? '';
		choice.parentElement.hidden = false;
		choice.addEventListener('change', () => {
			show(choice.value);
			try {
				localStorage.setItem(KEY, choice.value);
			} catch {
				// The choice holds for this page only.
			}
		});
	});
})();
