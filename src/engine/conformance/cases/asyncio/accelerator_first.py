# The C half is imported before the package.
from _asyncio import Future, _swap_current_task

import sys
print('asyncio' in sys.modules)

import _asyncio
import asyncio

print(Future is asyncio.Future, _asyncio is sys.modules['_asyncio'], _swap_current_task is _asyncio._swap_current_task)
print(asyncio.run(asyncio.sleep(0, 'ran')))
