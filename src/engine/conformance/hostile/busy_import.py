while True: import os
