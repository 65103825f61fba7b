import asyncio
import warnings

warnings.simplefilter("ignore")
try:
    loop = asyncio.get_event_loop()
except RuntimeError:
    print("RuntimeError")
else:
    print("a new loop")
    loop.close()
