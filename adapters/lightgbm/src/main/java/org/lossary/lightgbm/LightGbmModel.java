package org.lossary.lightgbm;

import com.microsoft.ml.lightgbm.PredictionType;
import com.microsoft.ml.lightgbm.SWIGTYPE_p_double;
import com.microsoft.ml.lightgbm.SWIGTYPE_p_int;
import com.microsoft.ml.lightgbm.SWIGTYPE_p_long_long;
import com.microsoft.ml.lightgbm.SWIGTYPE_p_p_void;
import com.microsoft.ml.lightgbm.SWIGTYPE_p_void;
import com.microsoft.ml.lightgbm.lightgbmlib;
import io.github.metarank.lightgbm4j.LGBMBooster;
import io.github.metarank.lightgbm4j.LGBMException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.lossary.LossException;

/**
 * A trained model of LightGBM, complete in itself: margins of new rows, and its text, which every
 * LightGBM reads.
 *
 * <p>It predicts for any number of margins a row. {@link LGBMBooster#predictForMat} of LightGBM4J
 * 4.3.0-1 does not: it has room for two numbers a row, and with three classes LightGBM writes past
 * its end. Thread-safe; close it to free the memory of the native model.
 */
public final class LightGbmModel implements AutoCloseable {
  private static final int ROW_MAJOR = 1;

  /** How many numbers go to the native side at once. */
  private static final int CHUNK = 1 << 20;

  private final String text;
  private final SWIGTYPE_p_p_void handle;
  private final int columns;
  private final int features;
  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
  private boolean closed;

  private LightGbmModel(String text, SWIGTYPE_p_p_void handle, int columns, int features) {
    this.text = text;
    this.handle = handle;
    this.columns = columns;
    this.features = features;
  }

  /** The model of a text that LightGBM, or {@link #text()}, wrote. */
  public static LightGbmModel of(String text) throws LGBMException {
    try {
      LGBMBooster.loadNative();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    SWIGTYPE_p_p_void handle = lightgbmlib.new_voidpp();
    SWIGTYPE_p_int number = lightgbmlib.new_intp();
    boolean loaded = false;
    try {
      check(lightgbmlib.LGBM_BoosterLoadModelFromString(text, number, handle));
      loaded = true;
      SWIGTYPE_p_void booster = lightgbmlib.voidpp_value(handle);
      check(lightgbmlib.LGBM_BoosterGetNumClasses(booster, number));
      int columns = lightgbmlib.intp_value(number);
      check(lightgbmlib.LGBM_BoosterGetNumFeature(booster, number));
      return new LightGbmModel(text, handle, columns, lightgbmlib.intp_value(number));
    } finally {
      lightgbmlib.delete_intp(number);
      if (!loaded) {
        lightgbmlib.delete_voidpp(handle);
      }
    }
  }

  /** The model as LightGBM saves it: {@code lgb.Booster(model_str=...)} in Python reads it. */
  public String text() {
    return text;
  }

  /** Margins a row. */
  public int columns() {
    return columns;
  }

  /**
   * The margins of rows, for {@link LightGbmObjective#link()}.
   *
   * @param values the features of one row after those of another; NaN where missing
   * @throws LossException if there are not as many features as in training
   */
  public float[][] margins(float[] values, int rows, int featuresOfRow) throws LGBMException {
    return margins(values.length, i -> values[i], rows, featuresOfRow);
  }

  /** As {@link #margins(float[], int, int)}. */
  public float[][] margins(double[] values, int rows, int featuresOfRow) throws LGBMException {
    return margins(values.length, i -> values[i], rows, featuresOfRow);
  }

  private interface Values {
    double at(int index);
  }

  private float[][] margins(int length, Values values, int rows, int featuresOfRow)
      throws LGBMException {
    LossException.require(
        featuresOfRow == features,
        "LightGbmModel",
        "features",
        "must be as many a row as in training, " + features,
        featuresOfRow);
    LossException.require(
        rows >= 0 && length == (long) rows * features,
        "LightGbmModel",
        "values",
        "must be %d rows of %d features".formatted(rows, features),
        length);
    lock.readLock().lock();
    try {
      if (closed) {
        throw new IllegalStateException("the model is closed");
      }
      float[][] result = new float[rows][columns];
      int step = Math.max(1, CHUNK / Math.max(features, columns));
      for (int row = 0; row < rows; row += step) {
        predict(values, row, Math.min(rows, row + step), result);
      }
      return result;
    } finally {
      lock.readLock().unlock();
    }
  }

  private void predict(Values values, int from, int to, float[][] result) throws LGBMException {
    int rows = to - from;
    SWIGTYPE_p_double in = lightgbmlib.new_doubleArray((long) rows * features);
    SWIGTYPE_p_double out = lightgbmlib.new_doubleArray((long) rows * columns);
    SWIGTYPE_p_long_long written = lightgbmlib.new_int64_tp();
    try {
      for (int i = 0; i < rows * features; i++) {
        lightgbmlib.doubleArray_setitem(in, i, values.at(from * features + i));
      }
      check(
          lightgbmlib.LGBM_BoosterPredictForMat(
              lightgbmlib.voidpp_value(handle),
              lightgbmlib.double_to_voidp_ptr(in),
              lightgbmlib.C_API_DTYPE_FLOAT64,
              rows,
              features,
              ROW_MAJOR,
              PredictionType.C_API_PREDICT_RAW_SCORE.getType(),
              0,
              -1,
              "",
              written,
              out));
      for (int i = 0; i < rows; i++) {
        for (int k = 0; k < columns; k++) {
          result[from + i][k] = (float) lightgbmlib.doubleArray_getitem(out, i * columns + k);
        }
      }
    } finally {
      lightgbmlib.delete_doubleArray(in);
      lightgbmlib.delete_doubleArray(out);
      lightgbmlib.delete_int64_tp(written);
    }
  }

  /** Frees the native model; a second call does nothing. */
  @Override
  public void close() throws LGBMException {
    lock.writeLock().lock();
    try {
      if (!closed) {
        closed = true;
        check(lightgbmlib.LGBM_BoosterFree(lightgbmlib.voidpp_value(handle)));
        lightgbmlib.delete_voidpp(handle);
      }
    } finally {
      lock.writeLock().unlock();
    }
  }

  private static void check(int code) throws LGBMException {
    if (code < 0) {
      throw new LGBMException(lightgbmlib.LGBM_GetLastError());
    }
  }
}
