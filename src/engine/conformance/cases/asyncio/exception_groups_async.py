# except* over what a TaskGroup raises.
import asyncio


async def fail(error):
    raise error


async def run(*errors):
    async with asyncio.TaskGroup() as tg:
        for error in errors:
            tg.create_task(fail(error))


async def main():
    try:
        await run(ValueError(1), TypeError(2), ValueError(3))
    except* ValueError as group:
        print("values", sorted(str(e) for e in group.exceptions))
    except* TypeError as group:
        print("types", [str(e) for e in group.exceptions])
    try:
        try:
            await run(ValueError(1), KeyError(2))
        except* ValueError:
            print("only the value")
    except ExceptionGroup as rest:
        print([repr(e) for e in rest.exceptions])
    try:
        await run(ExceptionGroup("inner", [ValueError("deep"), OSError("os")]), ValueError("top"))
    except* ValueError as group:
        print(group.subgroup(lambda e: "deep" in str(e)) is not None)
    except* OSError as group:
        print("os", repr(group.exceptions[0]))
    try:
        await run(ValueError("x"))
    except* ValueError:
        try:
            raise TypeError("in the handler")
        except TypeError as error:
            print(repr(error), type(error.__context__).__name__)

    async def nested():
        async with asyncio.TaskGroup() as outer:
            outer.create_task(run(ValueError("leaf")))

    try:
        await nested()
    except ExceptionGroup as group:
        print(group, repr(group.exceptions[0]))
        while isinstance(group, ExceptionGroup):
            group = group.exceptions[0]
        print(repr(group))
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(fail(KeyboardInterrupt()))
    except KeyboardInterrupt:
        print("KeyboardInterrupt is not grouped")


try:
    asyncio.run(main())
except KeyboardInterrupt:
    print("and leaves run")
