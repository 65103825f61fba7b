# Three workers take names from one supply, so the limit needs nothing of its own. It is what a pool does inside.
# The price: threads have to be told the end, with a None for each. Tasks may share an iterator, since only an await gives the turn away.
import asyncio
import queue
import threading
import time
from concurrent.futures import ThreadPoolExecutor

# Names of the links on a page. Two of them occur twice, and one leads nowhere.
names = ['news', 'map', 'map', 'shop', 'gone', 'old', 'news', 'rain', 'cart', 'till']


class Host:
    """Counts what is asked of it, and how many requests are on their way at a time."""

    def __init__(self):
        self.lock = threading.Lock()
        self.requests = self.now = self.most = 0

    def __enter__(self):
        with self.lock:
            self.requests += 1
            self.now += 1
            self.most = max(self.most, self.now)

    def __exit__(self, *error):
        with self.lock:
            self.now -= 1


def page(name):
    if name == 'gone':
        raise LookupError(name)
    return f'the page {name}'


def download(name):
    """Blocks until the page is there."""
    with host:
        time.sleep(0.1)  # the network
    return page(name)


async def download_async(name):
    """The same, for tasks."""
    with host:
        await asyncio.sleep(0.1)  # the network
    return page(name)


# From here on it is yours.


def in_sequence():
    pages, missing = {}, []
    for name in names:
        if name not in pages:
            try:
                pages[name] = download(name)
            except LookupError:
                missing.append(name)
    return pages, missing


def with_threads():
    pages, missing = {}, []
    todo = queue.SimpleQueue()
    for name in dict.fromkeys(names):
        todo.put(name)
    for _ in range(3):
        todo.put(None)

    def work():
        while (name := todo.get()) is not None:
            try:
                pages[name] = download(name)
            except LookupError:
                missing.append(name)

    workers = [threading.Thread(target=work) for _ in range(3)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    return pages, missing


def with_pool():
    pages, missing = {}, []

    def fetch(name):
        try:
            return name, download(name)
        except LookupError:
            return name, None

    with ThreadPoolExecutor(3) as pool:
        for name, text in pool.map(fetch, dict.fromkeys(names)):
            if text is None:
                missing.append(name)
            else:
                pages[name] = text
    return pages, missing


async def with_tasks():
    pages, missing = {}, []
    todo = iter(dict.fromkeys(names))

    async def work():
        for name in todo:
            try:
                pages[name] = await download_async(name)
            except LookupError:
                missing.append(name)

    await asyncio.gather(work(), work(), work())
    return pages, missing


# The report stays as it is.
seconds, most = {}, {}


def report(form, crawl):
    global host
    host = Host()
    begin = time.perf_counter()
    pages, missing = crawl()
    seconds[form] = time.perf_counter() - begin
    most[form] = host.most
    whole = [name for name in pages if pages[name] == f'the page {name}']
    print(f'{form}: {len(whole)} pages, missing {missing}, {host.requests} requests')


report('sequence', in_sequence)
report('threads', with_threads)
report('pool', with_pool)
report('tasks', lambda: asyncio.run(with_tasks()))
print('seconds:', ', '.join(f'{form} {seconds[form]:.1f}' for form in seconds))
