# A pool has threads, so one form takes the other's. What the pool does for it is not written out.
import asyncio
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
    return with_pool()


def with_pool():
    pages, missing = {}, []
    with ThreadPoolExecutor(3) as pool:
        futures = {name: pool.submit(download, name) for name in dict.fromkeys(names)}
        for name, future in futures.items():
            try:
                pages[name] = future.result()
            except LookupError:
                missing.append(name)
    return pages, missing


async def with_tasks():
    pages, missing = {}, []
    three = asyncio.Semaphore(3)

    async def fetch(name):
        async with three:
            try:
                pages[name] = await download_async(name)
            except LookupError:
                missing.append(name)

    await asyncio.gather(*[fetch(name) for name in dict.fromkeys(names)])
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
