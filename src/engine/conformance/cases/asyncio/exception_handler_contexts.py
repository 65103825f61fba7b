# loop.set_exception_handler and call_exception_handler.
import asyncio
import logging
import sys

logging.basicConfig(stream=sys.stdout, format="%(name)s %(levelname)s %(message)s")
logging.raiseExceptions = False


class NoTrace(logging.Filter):
    def filter(self, record):
        record.exc_info = None
        record.msg = record.getMessage().splitlines()[0]
        record.args = ()
        return True


logging.getLogger("asyncio").addFilter(NoTrace())


def handler(loop, context):
    print("handler", context["message"].split("(")[0], repr(context.get("exception")), sorted(context))


def fails():
    raise ValueError("callback")


def bad_handler(loop, context):
    raise RuntimeError("the handler itself")


async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_exception_handler())
    loop.set_exception_handler(handler)
    print(loop.get_exception_handler() is handler)
    loop.call_soon(fails)
    loop.call_later(0, fails)
    await asyncio.sleep(0.01)
    fut = loop.create_future()
    fut.add_done_callback(lambda f: 1 / 0)
    fut.set_result(None)
    await asyncio.sleep(0)
    loop.call_exception_handler({"message": "by hand", "extra": 5})
    loop.set_exception_handler(None)
    loop.call_exception_handler({"message": "default"})
    loop.call_exception_handler({})
    loop.set_exception_handler(bad_handler)
    loop.call_exception_handler({"message": "who handles the handler"})
    for wrong in (5, "handler"):
        try:
            loop.set_exception_handler(wrong)
        except TypeError as error:
            print(error)
    loop.set_exception_handler(lambda loop, context: (_ for _ in ()).throw(SystemExit(4)))
    try:
        loop.call_exception_handler({"message": "exit"})
    except SystemExit as error:
        print("exit", error.code)
    loop.set_exception_handler(handler)
    loop.default_exception_handler({"message": "straight to the default"})


asyncio.run(main())
