# wait waits for tasks and raises nothing. The results are taken from the list of tasks, which is in order.
# Right if you want to decide by yourself what happens after a timeout or after the first exception.
# The price: it returns sets, so the order is up to you, and an exception stays in its task until you ask for the result.
import asyncio

pages = ['index', 'about', 'news']
seconds = {'index': 0.3, 'about': 0.1, 'news': 0.2}


async def download(page):
    print('ask for', page)
    await asyncio.sleep(seconds[page])  # stands for the network
    print('got', page)
    return page.upper()


async def main():
    tasks = [asyncio.create_task(download(page)) for page in pages]
    await asyncio.wait(tasks)
    print('texts', *[task.result() for task in tasks])


asyncio.run(main())
