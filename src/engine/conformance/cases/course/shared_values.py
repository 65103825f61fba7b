from multiprocessing import Array, Process, Value


def change(number, letter, wide):
    number.value = 888
    letter.value = 'a'.encode()
    wide.value = '语'


def change_array(numbers):
    numbers[0] = 666
    numbers[1:3] = [7, 8]


if __name__ == '__main__':
    number, letter, wide = Value('i', 666), Value('c', b' '), Value('u', ' ')
    p = Process(target=change, args=(number, letter, wide))
    p.start()
    p.join()
    print(number.value, letter.value, wide.value)
    numbers = Array('i', [11, 22, 33, 44])
    p = Process(target=change_array, args=(numbers,))
    p.start()
    p.join()
    print(numbers[:], len(numbers))
    for code, value in zip('cbhilfBHILdu', [b'x', -5, -300, 70000, -2**40, 1.5, 200, 60000, 4000000000, 2**50, 2.25, 'w']):
        v = Value(code, value)
        with v.get_lock():
            print(code, v.value)
