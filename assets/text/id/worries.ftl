# language: id
# translator: machine draft
# state: draft

# source: cf3aa3f1c59d
practice-worry-misled = Ditipu soal pekerjaan

# source: 2d60489555f5
practice-worry-misled-says = Pekerjaan, upah, tempat, atau jalan ke sana tidak seperti yang dikatakan kepada mereka.

# source: 619e810320f1
practice-worry-papers = Surat-surat ditahan orang

# source: 372f5f54b70f
practice-worry-papers-says = Orang lain memegang paspor, kartu identitas, atau izin mereka, dan mereka tidak bisa begitu saja memintanya kembali.

# source: 932745177a49
practice-worry-debt = Punya utang

# source: a29bb521a08d
practice-worry-debt-says = Mereka bekerja untuk membayar jumlah yang tidak bisa mereka periksa, yang terus bertambah, atau yang baru habis jika berhenti bekerja.

# source: 1e6a78758a9e
practice-worry-pay = Tidak dibayar

# source: a594e605347c
practice-worry-pay-says = Upah tidak ada, ditahan, atau habis untuk denda dan potongan.

# source: 3923a98c1d05
practice-worry-leave = Tidak bisa pergi

# source: ef1efffcaf3b
practice-worry-leave-says = Mereka dibawa atau dijual, atau tidak bisa keluar masuk, berhenti bekerja, atau bicara dengan orang luar.

# source: 1ca8c1c0de6f
practice-worry-watched = Diawasi

# source: 628847a33391
practice-worry-watched-says = Ada yang mengikuti, mendengarkan, menjawab untuk mereka, atau selalu ada di dekat mereka.

# source: 82551e3956f5
practice-worry-hurt = Diancam atau disakiti

# source: 99f61b50aee1
practice-worry-hurt-says = Mereka atau keluarganya disakiti, atau diberi tahu apa yang akan terjadi pada mereka.

# source: e59b0682b926
practice-worry-hours = Jam kerja terlalu panjang

# source: 0863bfdf019a
practice-worry-hours-says = Berhari-hari tanpa istirahat, atau pekerjaan, makanan, dan tempat tinggal yang tidak akan dipilih siapa pun dengan bebas.

# source: b9f2a69ac418
practice-worry-told = Disuruh bicara begini

# source: 7340997d9ce8
practice-worry-told-says = Mereka mengulang kata-kata dari orang lain, atau tidak boleh mengatakan yang sebenarnya.

# source: fed05165e938
practice-worry-depends = Bergantung pada mereka

# source: 5a976fc5671e
practice-worry-depends-says = Mereka membutuhkan orang-orang ini untuk makan, tempat tidur, bahasa, surat-surat, atau perjalanan; atau ada yang memanfaatkan kekurangan, keluarga, status, atau keyakinan mereka.

# source: 00aa0528c6cf
practice-worry-child = Di bawah delapan belas tahun

# source: 87f2e2203805
practice-worry-child-says = Mereka berusia, atau mungkin berusia, di bawah delapan belas tahun; atau seorang anak yang seharusnya bersekolah ada di sini.

# source: 3c409359e8ec
practice-worry-wrong = Dipaksa berbuat salah

# source: e20c09c1299e
practice-worry-wrong-says = Mereka dipaksa melanggar hukum, melawan orang lain, atau melakukan yang tidak mereka setujui.

# source: 0301dd5b6b5a
practice-worry-explained = Ada penjelasannya

# source: f3aee9e9a85a
practice-worry-explained-says = Ada alasan yang wajar, dan alasan itu masuk akal.
