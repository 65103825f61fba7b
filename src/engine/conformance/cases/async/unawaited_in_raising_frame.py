# A coroutine that nobody awaits, dropped while the frame that made it is unwound: the warning names the line of that frame.


async def main():
    pass


def make():
    iter(main())


try:
    make()
except TypeError as e:
    print(e)
