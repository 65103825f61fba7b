print('slowest of 100 - 557: 20004 bytes in 99 ms')
