# Calls the function twice and starts no thread.
counter = {'clicks': 0}


def click():
    before = counter['clicks']
    counter['clicks'] = before + 1


click()
click()
print('clicks', counter['clicks'])
