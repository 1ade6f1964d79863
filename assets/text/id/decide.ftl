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

# source: 2f190050203f
decide-findings-why = Yang benar bisa lebih dari satu.

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
