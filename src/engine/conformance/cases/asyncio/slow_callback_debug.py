# Debug mode: what it warns of.
import asyncio
import logging
import re
import sys
import time

logging.basicConfig(stream=sys.stdout, format="%(levelname)s %(message)s")


class Normal(logging.Filter):
    def filter(self, record):
        text = record.getMessage()
        text = re.sub(r"took \d+\.\d+ seconds", "took N seconds", text)
        text = re.sub(r" at 0x[0-9a-f]+", "", text)
        text = re.sub(r"created at \S+:\d+", "created at PLACE", text)
        text = re.sub(r"\S*main\.py|/\S+\.py", "FILE", text)
        record.msg, record.args = text, ()
        return True


logging.getLogger("asyncio").addFilter(Normal())


async def blocking():
    time.sleep(0.15)


def callback(n):
    time.sleep(0.15)


async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_debug(), loop.slow_callback_duration)
    await asyncio.create_task(blocking(), name="blocker")
    loop.call_soon(callback, 1)
    await asyncio.sleep(0)
    loop.slow_callback_duration = 10
    time.sleep(0.15)
    await asyncio.sleep(0)
    loop.set_debug(False)
    print(loop.get_debug())


asyncio.run(main(), debug=True)
