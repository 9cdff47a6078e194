#include "tables.h"


const sj_data_file sj_transfer_files[] = {
    DATA_END,
};
