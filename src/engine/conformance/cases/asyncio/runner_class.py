import asyncio
import contextvars

var = contextvars.ContextVar('var', default='unset')

async def setter(value):
    old = var.get()
    var.set(value)
    return old

with asyncio.Runner() as runner:
    print(runner.run(setter('one')), runner.run(setter('two')), runner.run(setter('x')))
    print(runner.get_loop().is_closed())
    loop = runner.get_loop()
print(loop.is_closed(), var.get())
try:
    runner.run(setter('y'))
except RuntimeError as error:
    print(error)
runner = asyncio.Runner(debug=True)
print(runner.get_loop().get_debug())
async def which():
    return asyncio.get_running_loop() is runner.get_loop()
print(runner.run(which()))
runner.close()
runner.close()
