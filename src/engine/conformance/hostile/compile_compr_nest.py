eval('[' * 90 + '1' + ' for x in y]' * 90)
