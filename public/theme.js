// Runs before the first paint, so that a chosen theme never flashes. A file of its own: the policy allows no inline script.
(() => {
	const KEY = 'theme';
	const root = document.documentElement;
	const on = document.addEventListener.bind(document);
	const show = (theme) => {
		if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
		else delete root.dataset.theme;
	};
	try {
		show(localStorage.getItem(KEY));
	} catch {
		// Storage is forbidden: the system's wish holds.
	}
	on('DOMContentLoaded', () => {
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
	on('keydown', (event) => {
		if (event.key === '/' && !event.target.closest('input, select, textarea')) {
			event.preventDefault();
			document.getElementById('search').click();
		}
	});
	on('click', ({ target }) => {
		const { copy } = target.dataset;
		if (copy) navigator.clipboard.writeText(copy).then(() => (target.textContent = 'Copied'));
	});
})();
