# language: id
# translator: machine draft
# state: draft

## Run: decide

# source: cfa6a08af3ed
decide-title = Keputusan

# source: 7df0784dce9d
decide-open = belum ada keputusan

# source: 8d3c6686ec30
decide-done = sudah diputuskan

# source: d03527468a22
decide-threshold = Alasan yang wajar sudah cukup. Anda tidak perlu membuktikannya.

# source: e60c5cf0cd2e
decide-findings = Apa temuan Anda tentang { $person }?

# source: 7d56a2da9b43
decide-services = Ke mana { $person } Anda rujuk?

# source: ce2903a0a67c
decide-share = Siapa lagi yang diberi tahu tentang orang ini?

# source: b04396db27a0
decide-share-why = Bagikan hanya yang perlu, dan hanya kepada yang memerlukannya.

# source: f82139de92ef
decide-offences = Jika ada tindak pidana

# source: 394e5fdc3634
decide-onward = Tinggal atau melanjutkan perjalanan

# source: 908900e66bf6
decide-confirm = Putuskan tentang { $person }

# source: eca1d446d63e
decide-change = Ubah keputusan tentang { $person }

# source: bee9cc87d179
decide-kept = Sudah diputuskan. Anda masih bisa mengubahnya.

# source: c539d30b69e4
decide-missing = Masih kurang: { $missing }

# source: 0306a0b1a9bc
missing-finding = temuan

## Ending

# source: 0478862bdbea
end-title = Akhiri sesi?

# source: 81a57fe2edfa
end-undecided = Anda belum memutuskan tentang:

# source: 54f9aeaef83e
end-all-decided = Anda sudah memutuskan tentang semua orang. Setelah ini, tidak ada yang bisa diubah.

# source: 0d223d80daad
end-unrated = Anda belum menyebutkan seberapa yakin Anda tentang: { $people }

# source: a9549d7d0636
end-stay = Belum

# source: e7121904357f
end-confirm = Akhiri dan lihat yang sebenarnya

## Decide: because, and what follows

# source: 769b2912da4a
decide-nobody = Belum ada orang yang Anda putuskan.

# source: 56e3272c3c2e
decide-grounds = Karena baris-baris ini

# source: bcdbde5aecef
decide-grounds-why = Paling banyak enam, dari halaman. Keputusan disampaikan kepada orangnya dengan alasannya.

# source: 87184fa5ef08
decide-grounds-none = Belum ada baris di halaman ini. Sentuh baris untuk menaruhnya di sana.

# source: 33a57314689e
decide-grounds-counts = Semua yang dihitung

# source: e276e6c96ec5
decide-grounds-ask-further = Semua yang masih Anda tanyakan

# source: 2a936f16ae91
decide-grounds-set-aside = Semua yang Anda kesampingkan

# source: 96a8e1e4184f
decide-agreed = Semua yang disetujui { $person }

# source: 5c9399c39430
decide-to = Ke tangan siapa

# source: 2a549dc6668b
decide-leaves = Yang ditinggalkan

# source: 856930e778cd
decide-way-back = Jalan kembali

# source: ca2074f4ca0d
decide-way-back-means = Nomor yang bisa disimpan, satu hari, dan satu nama.

# source: 64c0b5c1d089
end-day-title = Akhiri hari ini?

# source: 4106f417bbf7
end-day-means = Setelah itu hari berikutnya mulai.

# source: bfc55f88b8e5
end-day-decided = Anda sudah memutuskan tentang semua orang. Besok Anda masih bisa mengubahnya.

## Decide: reading it, and the door

# source: a100ab9b27ce
decide-besides = Apa lagi temuan Anda?

# source: 4fb15f584a81
decide-grounds-full = Sudah ada { $count } baris. Ambil kembali satu dahulu.

# source: 71c331859018
decide-read = Bacakan kepada { $person }

# source: f2b14d607bf7
decide-read-again = Bacakan lagi kepada { $person }

# source: 708af835440b
decide-heard = Yang Anda bacakan kepada { $person }

# source: b7c2b03b87c0
decide-sign = Tanda tangani dan lewati pintu

# source: 1968947aff3d
decide-sign-means = Anda ditanya sekali lagi sebelum apa pun berakhir.

# source: 53de6f549323
decide-sign-next = Tanda tangani, lalu beralih kepada { $person }

## Decide: what is decided, in whole sentences

# source: 5da7aad8fef6
decide-say-presumed = Saya punya alasan yang wajar untuk percaya bahwa { $person } adalah korban perdagangan orang.

# source: fb86d1a4409f
decide-say-child = { $person } berusia di bawah 18 tahun dan dalam bahaya. Melindungi anak didahulukan.

# source: ded57af08a16
decide-say-open = Hari ini belum jelas apakah { $person } korban perdagangan orang. Pertanyaan ini tetap terbuka.

# source: 1bcf16a5e635
decide-say-other-need = { $person } membutuhkan perlindungan karena alasan selain perdagangan orang.

# source: 6be70e891d64
decide-say-labour = { $person } diperlakukan buruk di tempat kerja. Ini menyangkut hak pekerja.

# source: 5cb2875e7e45
decide-say-suspect = { $person } mungkin melakukan pelanggaran atas kemauan sendiri, dan punya semua hak seorang tersangka.

# source: 6f3e181508c2
decide-say-emergency = Nyawa atau kesehatan { $person } dalam bahaya sekarang. Pertolongan didahulukan.

# source: c2deb25a751d
decide-say-no-grounds = Saya tidak menemukan alasan untuk percaya bahwa { $person } korban perdagangan orang.

# source: 8edd132c123a
decide-say-grounds = Karena ini:

# source: e824cc920947
decide-say-services = Bantuan untuk { $person }: { $services }.

# source: 11aa71d9563e
decide-say-told = Selain itu diberi tahu: { $services }.

# source: 2af15777a18b
decide-say-offence-none = Tidak ada pelanggaran { $person } yang dipersoalkan.

# source: 872804ed5f93
decide-say-offence-review = Pertama diperiksa apakah { $person } dipaksa melakukan hal itu.

# source: 3c2dff7ce404
decide-say-offence-investigate = Perbuatan { $person } diselidiki, dengan semua hak seorang tersangka.

# source: 43c99e59ba8c
decide-say-offence-charge = { $person } dituntut atau didenda sekarang.

# source: 534923868328
decide-say-stays = { $person } tetap tinggal selama perkara ini terbuka, dan tidak dipulangkan paksa.

# source: 5284c44f7112
decide-say-returns = { $person } boleh pulang nanti, bila mau, setelah risikonya dilihat.

# source: 12edb22e49fc
decide-say-free = { $person } bebas melanjutkan perjalanan.

# source: 8497e06bc250
decide-say-removed = { $person } dipindahkan paksa atau dipulangkan sekarang.

# source: 616dad0052bd
decide-say-to = { $person } diserahkan ke tangan { $who }.

# source: efcaf6125554
decide-say-way-back = { $person } mendapat jalan kembali: nomor yang bisa disimpan, hari, dan nama.

## Decide: the same, as the person hears it

# source: 1b3543521364
decide-hear-presumed = Saya percaya Anda mungkin korban perdagangan orang. Anda berhak atas bantuan.

# source: a4c6721da2ce
decide-hear-child = Anda berusia di bawah 18 tahun. Kami mengurus Anda lebih dahulu.

# source: 7be706cc4f40
decide-hear-open = Saya belum tahu apa yang terjadi pada Anda. Saya tidak menutup perkara ini hari ini.

# source: 4dc41c9ade45
decide-hear-other-need = Anda membutuhkan perlindungan, karena alasan selain perdagangan orang.

# source: ca83ac1b44f4
decide-hear-labour = Yang dilakukan kepada Anda di tempat kerja itu tidak benar. Anda berhak atas upah dan bantuan.

# source: 815464588671
decide-hear-suspect = Anda mungkin melanggar hukum. Anda punya semua hak seorang tersangka: untuk diam, dan untuk didampingi pengacara.

# source: 4378eda0cecf
decide-hear-emergency = Anda dalam bahaya sekarang. Kami cari bantuan dahulu, bicara nanti.

# source: b0d44a44e48f
decide-hear-no-grounds = Saya tidak menemukan hal yang harus diteruskan. Bila ada yang berubah, Anda bisa kembali.

# source: a61a59f3b4a7
decide-hear-grounds = Saya berkata begitu karena yang saya dengar dan lihat:

# source: 99c833d92d7c
decide-hear-services = Ini yang membantu Anda: { $services }.

# source: 73c93bfc09c2
decide-hear-told = Dan ini yang diberi tahu tentang Anda: { $services }.

# source: 292dd80eb281
decide-hear-offence-none = Anda tidak dituduh apa pun.

# source: 68e9837a0789
decide-hear-offence-review = Sebelum ada yang bicara tentang hukuman, kami melihat apakah Anda dipaksa melakukannya.

# source: c2882e430d02
decide-hear-offence-investigate = Perbuatan Anda diselidiki. Anda tetap punya semua hak seorang tersangka.

# source: a750425ea687
decide-hear-offence-charge = Anda dituntut atau didenda.

# source: fbb10640972e
decide-hear-stays = Anda boleh tinggal selama perkara ini terbuka. Tidak ada yang mengusir Anda.

# source: 7ed188261a25
decide-hear-returns = Anda bisa pulang nanti, bila Anda mau. Dahulu kami lihat risikonya bersama Anda.

# source: 8fb5aea873c0
decide-hear-free = Anda bebas pergi.

# source: b0c0151c7752
decide-hear-removed = Anda dipindahkan paksa atau dipulangkan sekarang.

# source: 7f561ad7a0ea
decide-hear-to = { $who } membawa Anda dari sini.

# source: ab35e0a52920
decide-hear-way-back = Bila Anda ingin bicara lagi: ini nomor yang bisa Anda simpan, hari, dan nama.
