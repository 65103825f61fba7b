from multiprocessing import Process, Value

def work(number, letter):
    number.value = 42
    letter.value = b'z'

if __name__ == '__main__':
    number = Value('i', 7)
    letter = Value('c', b'a')
    child = Process(target=work, args=(number, letter))
    child.start()
    child.join()
    print(number.value, letter.value)
