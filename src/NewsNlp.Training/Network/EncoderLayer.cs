namespace NewsNlp.Training.Network;

/// <summary>A layer of the encoder of one worker, forward and back over a group of sentences. Norm and dropout before it are those of <see cref="EncoderPass"/>.</summary>
internal abstract unsafe class EncoderLayer
{
    /// <summary>Makes a layer of the kind that the parameters are for.</summary>
    public static EncoderLayer Create(CoreParameters parameters, int layer, int worker, Arena arena) => parameters.Encoder switch
    {
        EncoderKind.Recurrent => new RecurrentEncoderLayer(parameters, layer, worker, arena),
        EncoderKind.Convolution => new ConvolutionLayer(parameters, layer, worker, arena),
        _ => new LstmLayer(parameters, layer, worker, arena),
    };

    /// <summary>Runs forward.</summary>
    /// <param name="sentences">The sentences of the group.</param>
    /// <param name="x">The numbers of each token before the norm; both stay as they are until the way back.</param>
    /// <param name="normal">The same after norm and dropout.</param>
    /// <returns>The numbers of each token for the next layer.</returns>
    public abstract float* Forward(IReadOnlyList<CoreSentence> sentences, float* x, float* normal);

    /// <summary>Runs back over the group of the last way forward and adds to the gradients of the weights.</summary>
    /// <param name="d">The gradient of what the layer gave.</param>
    /// <param name="dx">What the gradient of x is added to.</param>
    /// <param name="dnormal">What the gradient of normal is added to.</param>
    public abstract void Backward(float* d, float* dx, float* dnormal);
}
