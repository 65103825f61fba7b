# What is thrown into the iterator of a future; futures that were never initialised.
import asyncio
import warnings


async def main():
    loop = asyncio.get_running_loop()
    fut = loop.create_future()
    for args in ((ValueError,), (ValueError("v"),), (KeyError("k"),)):
        it = iter(fut)
        try:
            it.throw(*args)
        except Exception as error:
            print(repr(error))
        try:
            next(it)
        except StopIteration as stop:
            print("over", stop.value)
    for args in ((list,), (5,), ("text",), ()):
        try:
            iter(fut).throw(*args)
        except TypeError as error:
            print(error)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        for args in (
            (ValueError, ValueError("z"), None),
            (ValueError, None, None),
            (ValueError, "text"),
            (ValueError, ("two", "args")),
            (ValueError, ValueError("e"), 32),
            (ValueError("e"), ValueError("e")),
            (ValueError("only"), None),
        ):
            try:
                iter(fut).throw(*args)
            except Exception as error:
                print(repr(error))
        print(len(caught), {str(w.message) for w in caught})
    it = iter(fut)
    print(it.close(), it.close())
    bare = asyncio.Future.__new__(asyncio.Future)
    print(bare.cancelled(), bare.done())
    for call in (
        bare.result,
        bare.exception,
        bare.cancel,
        lambda: bare.set_result(None),
        lambda: bare.set_exception(ValueError),
        lambda: bare.add_done_callback(print),
        lambda: bare.remove_done_callback(print),
        bare.get_loop,
        lambda: iter(bare),
        lambda: bare.__await__(),
    ):
        try:
            call()
        except Exception as error:
            print(type(error).__name__, error)
    fut.cancel()


asyncio.run(main())
